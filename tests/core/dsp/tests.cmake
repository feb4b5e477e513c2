sincscope_test(core/dsp/tst_fft LINKS sincscope_dsp)
