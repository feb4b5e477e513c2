sincscope_test(core/audio/tst_block_view LINKS sincscope_audio)
sincscope_test(core/audio/tst_frame_ring LINKS sincscope_audio)
sincscope_test(core/audio/tst_latest_value LINKS sincscope_audio)
