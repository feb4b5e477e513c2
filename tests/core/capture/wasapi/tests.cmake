foreach(unit wire_format sample_decoder hresult clock_line capture_timeline format_bridge)
  sincscope_test(core/capture/wasapi/tst_${unit} LINKS sincscope_capture_wasapi_logic)
endforeach()
sincscope_test(core/capture/wasapi/tst_capture_loop SOURCES core/capture/wasapi/scripted_system.cpp
  LINKS sincscope_capture_wasapi_logic)
