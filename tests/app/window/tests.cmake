if(NOT TARGET sincscope)
  return()
endif()
# The window's real program: its command line, and how it ends.
sincscope_test(app/window/tst_window_program LINKS sincscope_capture_file LABELS screen pulse)
add_dependencies(tst_app_window_window_program sincscope)
sincscope_test(app/window/tst_tray_entry LINKS sincscope_ui sincscope_app LABELS screen pulse
  SOURCES ui/window/window_fixture.cpp ../app/window/tray_entry.cpp ../app/window/tray_entry.h)
