sincscope_test(core/record/tst_containers LINKS sincscope_record)
sincscope_test(core/record/tst_file_writer LINKS sincscope_record)
