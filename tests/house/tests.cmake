# The rules of the house itself; they need the program's own tree, not its libraries.
if(SINCSCOPE_APP)
  sincscope_test(house/tst_layering SOURCES house/include_rules.cpp)
  sincscope_test(house/tst_tree)
endif()
