list(APPEND runtime_sources
  sync/answer_judge.cc sync/base_url.cc sync/config_text.cc sync/config_values.cc sync/evaluator.cc sync/inputs.cc sync/pager.cc
  sync/pager_state.cc sync/request_maker.cc sync/request_parts.cc sync/retry_policy.cc sync/secret_mask.cc sync/seen_rows.cc
  sync/stream_driver.cc sync/stream_progress.cc sync/stream_run.cc sync/stream_state.cc sync/summary_json.cc sync/summary_text.cc
  sync/sync.cc sync/system_clock.cc sync/values.cc sync/verdict.cc)
