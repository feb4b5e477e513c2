sincscope_test(core/meter/tst_level_meter LINKS sincscope_meter)
sincscope_test(core/meter/tst_envelope_history LINKS sincscope_meter)
