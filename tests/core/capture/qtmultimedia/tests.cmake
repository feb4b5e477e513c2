if(WIN32) # the backend is not built there
  return()
endif()
if(TARGET sincscope_capture_qtmultimedia)
  sincscope_test(core/capture/qtmultimedia/tst_qt_sample_format LINKS sincscope_capture_qtmultimedia)
  sincscope_test(core/capture/qtmultimedia/tst_qt_backend LINKS sincscope_capture_qtmultimedia LABELS pulse)
endif()
