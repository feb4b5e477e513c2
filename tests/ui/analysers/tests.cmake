sincscope_test(ui/analysers/tst_loudness_model LINKS sincscope_ui sincscope_meter SOURCES ${conformance})
sincscope_test(ui/analysers/tst_colour_map LINKS sincscope_ui)
sincscope_test(ui/analysers/tst_analyser_panels LINKS sincscope_ui sincscope_engine sincscope_capture_signal LABELS screen)
sincscope_test(ui/analysers/tst_small_panels LINKS sincscope_ui sincscope_engine LABELS screen)
