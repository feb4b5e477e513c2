sincscope_test(core/lab/tst_converter LINKS sincscope_lab)
