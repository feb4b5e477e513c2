sincscope_test(core/lab/tst_converter LINKS sincscope_lab)
sincscope_test(core/lab/tst_tone_analysis LINKS sincscope_lab)
