if(WIN32) # the backend is not built there
  return()
endif()
# Serial: they mute, suspend and choose defaults of the one server that all tests share.
sincscope_test(core/capture/pulse/tst_pulse_list LINKS sincscope_capture_pulse)
sincscope_test(core/capture/pulse/tst_pulse_sources LINKS sincscope_capture_pulse LABELS pulse)
sincscope_test(core/capture/pulse/tst_pulse_capture LINKS sincscope_capture_pulse LABELS pulse)
sincscope_test(core/capture/pulse/tst_pulse_levels LINKS sincscope_capture_pulse LABELS pulse)
sincscope_test(core/capture/pulse/tst_pulse_playback LINKS sincscope_capture_pulse LABELS pulse)
sincscope_test(core/capture/pulse/tst_pulse_server LINKS sincscope_capture_pulse LABELS pulse)
