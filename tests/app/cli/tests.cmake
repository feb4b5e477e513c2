if(NOT TARGET sincscope-cli)
  return()
endif()
# Through the real program, as people and scripts use it.
sincscope_test(app/cli/tst_commands)
sincscope_test(app/cli/tst_lab_command)
sincscope_test(app/cli/tst_manual)
sincscope_test(app/cli/tst_hostile_recording LINKS sincscope_capture_file TIMEOUT 300)
sincscope_test(app/cli/tst_profiles_command)
sincscope_test(app/cli/tst_record_command LINKS sincscope_capture_file)
sincscope_test(app/cli/tst_recover_command LINKS sincscope_capture_file)
sincscope_test(app/cli/tst_resample_command LINKS sincscope_capture_file)
# Serial: they move sinks of the one server that all tests share, and keep both cores busy.
sincscope_test(app/cli/tst_record_monitor LINKS sincscope_capture_file LABELS pulse)
foreach(test commands lab_command manual profiles_command hostile_recording record_command recover_command resample_command record_monitor)
  add_dependencies(tst_app_cli_${test} sincscope-cli)
endforeach()
add_dependencies(tst_app_cli_lab_command sincscope-lab)
add_dependencies(tst_app_cli_manual sincscope-lab) # it asks for the help of every command
