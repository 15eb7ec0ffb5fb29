list(APPEND runtime_sources loader/engine.cc loader/loaded_module.cc loader/module.cc loader/type_text.cc)
