# How fast vendors are asked.
list(APPEND runtime_sources
  limits/limit_rules.cc limits/rate_limiter.cc limits/remaining_gate.cc limits/send_log.cc limits/turn.cc)
list(APPEND runtime_tests
  limits/limit_rules_test.cc limits/rate_limiter_test.cc limits/remaining_gate_test.cc limits/send_log_test.cc)
