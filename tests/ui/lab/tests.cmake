sincscope_test(ui/lab/tst_lab_page LINKS sincscope_ui sincscope_capture_signal PkgConfig::SNDFILE LABELS screen
  TIMEOUT 300)
sincscope_test(ui/lab/tst_listening LINKS sincscope_ui LABELS screen pulse)
# Without the libraries that the program itself may have: the linker takes this file in place of the archive's.
sincscope_test(ui/lab/tst_lab_without_libraries SOURCES ${PROJECT_SOURCE_DIR}/core/lab/references/reference.cpp
  LINKS sincscope_ui sincscope_capture_signal LABELS screen)
sincscope_test(ui/lab/tst_spectrogram_plot LINKS sincscope_ui LABELS screen)
