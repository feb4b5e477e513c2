sincscope_test(core/record/tst_containers LINKS sincscope_record)
sincscope_test(core/record/tst_file_writer LINKS sincscope_record)
sincscope_test(core/record/tst_large_files LINKS sincscope_record)
sincscope_test(core/record/tst_recovery LINKS sincscope_record)
sincscope_test(core/record/tst_recorder LINKS sincscope_record)
if(NOT WIN32) # they limit the size of files and kill by signal, as POSIX does
  sincscope_test(core/record/tst_disk_faults LINKS sincscope_record)
  sincscope_test(core/record/tst_killed_writer LINKS sincscope_record)
endif()
