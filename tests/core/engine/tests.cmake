sincscope_test(core/engine/tst_file_conversion LINKS sincscope_engine)
sincscope_test(core/engine/tst_lab_runner LINKS sincscope_engine)
sincscope_test(core/engine/tst_lab_sound LINKS sincscope_engine)
