sincscope_test(ui/lab/tst_lab_page LINKS sincscope_ui sincscope_capture_signal PkgConfig::SNDFILE LABELS screen)
sincscope_test(ui/lab/tst_listening LINKS sincscope_ui LABELS screen pulse)
