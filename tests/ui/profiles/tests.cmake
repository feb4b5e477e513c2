sincscope_test(ui/profiles/tst_profiles_dialog LINKS sincscope_ui sincscope_engine LABELS screen)
