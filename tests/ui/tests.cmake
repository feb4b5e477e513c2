# The window as a person uses it: on a real platform plugin, with the real engine behind it.
pkg_check_modules(SNDFILE REQUIRED IMPORTED_TARGET sndfile)
set(window_test LINKS sincscope_ui sincscope_app SOURCES ui/window/window_fixture.cpp LABELS screen pulse)
sincscope_test(ui/window/tst_recording LINKS sincscope_ui sincscope_app PkgConfig::SNDFILE
  SOURCES ui/window/window_fixture.cpp ui/window/recorded_file.cpp LABELS screen pulse)
sincscope_test(ui/window/tst_lost_source LINKS sincscope_ui sincscope_app PkgConfig::SNDFILE
  SOURCES ui/window/window_fixture.cpp ui/window/recorded_file.cpp LABELS screen pulse)
sincscope_test(ui/window/tst_window ${window_test})
sincscope_test(ui/window/tst_meters ${window_test})
sincscope_test(ui/window/tst_layout ${window_test})
# The same window on a screen with twice as many pixels.
add_test(NAME ui_window_layout_scaled COMMAND tst_ui_window_layout)
set_tests_properties(ui_window_layout_scaled PROPERTIES ENVIRONMENT QT_SCALE_FACTOR=2 LABELS "screen;pulse"
  TIMEOUT 120 RUN_SERIAL ON)
sincscope_test(ui/sources/tst_starting_source LINKS sincscope_ui)
sincscope_test(ui/sources/tst_source_model LINKS sincscope_ui)
sincscope_test(ui/meters/tst_level_scale LINKS sincscope_ui)
sincscope_test(ui/meters/tst_level_face LINKS sincscope_ui)
sincscope_test(ui/meters/tst_label_room LINKS sincscope_ui)
sincscope_test(ui/transport/tst_words LINKS sincscope_ui)
sincscope_test(ui/transport/tst_readiness LINKS sincscope_ui)
sincscope_test(ui/transport/tst_file_name LINKS sincscope_ui)
sincscope_test(ui/notices/tst_notice_board LINKS sincscope_ui LABELS screen)
sincscope_test(ui/sources/tst_name_lines LINKS sincscope_ui LABELS screen)
sincscope_test(ui/plots/tst_plot LINKS sincscope_ui LABELS screen)
if(NOT WIN32)
  sincscope_test(ui/theme/tst_portal_scheme LINKS sincscope_ui Qt6::DBus)
endif()
sincscope_test(ui/settings/tst_manners_box LINKS sincscope_ui LABELS screen)
