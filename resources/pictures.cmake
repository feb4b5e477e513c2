# Sets SINCSCOPE_RESOURCES, the collection of drawings to compile into the program. Where Qt cannot read SVG (no Qt SVG
# in the prefix that is built for), they are rasterised here, and a picture takes its drawing's name: Qt looks at what
# a file contains, not at how it is called.
set(SINCSCOPE_RESOURCES ${PROJECT_SOURCE_DIR}/resources/resources.qrc)
if(TARGET Qt6::Svg)
  return()
endif()
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
set(pictures ${PROJECT_BINARY_DIR}/pictures)
file(MAKE_DIRECTORY ${pictures}/icons)
file(READ ${SINCSCOPE_RESOURCES} collection)
file(GLOB drawings CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${SINCSCOPE_RESOURCES} ${drawings})
foreach(drawing ${drawings})
  get_filename_component(name ${drawing} NAME_WLE)
  if(${drawing} IS_NEWER_THAN ${pictures}/icons/${name}.png)
    execute_process(COMMAND ${RSVG_CONVERT} --width 192 --keep-aspect-ratio --output ${pictures}/icons/${name}.png ${drawing}
      COMMAND_ERROR_IS_FATAL ANY)
  endif()
  string(REPLACE "<file>icons/${name}.svg<" "<file alias=\"icons/${name}.svg\">icons/${name}.png<" collection "${collection}")
  string(REPLACE "\">icons/${name}.svg<" "\">icons/${name}.png<" collection "${collection}")
endforeach()
set(SINCSCOPE_RESOURCES ${pictures}/resources.qrc)
file(CONFIGURE OUTPUT ${SINCSCOPE_RESOURCES} CONTENT "${collection}" @ONLY)
