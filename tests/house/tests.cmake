# The rules of the house itself; they need the program's own tree, not its libraries.
if(SINCSCOPE_APP)
  sincscope_test(house/tst_layering SOURCES house/include_rules.cpp)
  sincscope_test(house/tst_documents)
  sincscope_test(house/tst_tree)
  if(EXISTS ${PROJECT_SOURCE_DIR}/ui)
    sincscope_test(house/tst_translations LINKS sincscope_translations)
  endif()
endif()
