sincscope_test(core/process/tst_channel_mixer LINKS sincscope_process)
sincscope_test(core/process/tst_quantizer LINKS sincscope_audio)
sincscope_test(core/process/tst_pipeline LINKS sincscope_process)
