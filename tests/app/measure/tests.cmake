# The conformance signals are those of core/meter.
set(conformance core/meter/conformance_table.cpp core/meter/conformance_signals.cpp)
pkg_check_modules(SNDFILE REQUIRED IMPORTED_TARGET sndfile)
if(TARGET sincscope-cli)
  sincscope_test(app/measure/tst_measure_conformance LINKS sincscope_audio PkgConfig::SNDFILE SOURCES ${conformance})
  add_dependencies(tst_app_measure_measure_conformance sincscope-cli)
endif()
