foreach(unit wire_format sample_decoder hresult clock_line capture_timeline format_bridge wasapi_id endpoint_choice
    exclusive_format file_lock loopback_activation system_state mute_keeper)
  sincscope_test(core/capture/wasapi/tst_${unit} LINKS sincscope_capture_wasapi_logic)
endforeach()
sincscope_test(core/capture/wasapi/tst_capture_loop SOURCES core/capture/wasapi/scripted_system.cpp
  LINKS sincscope_capture_wasapi_logic)
if(TARGET sincscope_capture_wasapi)
  sincscope_test(core/capture/wasapi/tst_wasapi_backend LINKS sincscope_capture_wasapi LABELS pulse)
endif()
