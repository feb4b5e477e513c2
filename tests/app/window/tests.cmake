if(NOT TARGET sincscope)
  return()
endif()
# The window's real program: its command line, and how it ends.
sincscope_test(app/window/tst_window_program LINKS sincscope_capture_file LABELS screen pulse)
add_dependencies(tst_app_window_window_program sincscope)
