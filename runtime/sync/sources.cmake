list(APPEND runtime_sources
  sync/answer_fields.cc sync/answer_judge.cc sync/base_url.cc sync/config_text.cc sync/config_values.cc sync/evaluator.cc sync/inputs.cc sync/masked_json.cc sync/pager.cc
  sync/pager_state.cc sync/quarantine.cc sync/read_windows.cc sync/request_maker.cc sync/request_parts.cc sync/retry_policy.cc sync/secret_mask.cc sync/seen_rows.cc
  sync/exchange_driver.cc sync/exchange_text.cc sync/probe.cc sync/probe_text.cc
  sync/preview.cc sync/preview_json.cc sync/preview_text.cc sync/run_setup.cc sync/unmapped_fields.cc
  sync/reads.cc sync/stream_driver.cc sync/stream_progress.cc sync/stream_run.cc sync/stream_state.cc sync/stream_verdicts.cc sync/summary_json.cc sync/summary_text.cc
  sync/sync.cc sync/system_clock.cc sync/values.cc sync/vendor_total.cc sync/verdict.cc)
list(APPEND runtime_tests
  sync/config_values_test.cc sync/quarantine_test.cc sync/read_windows_test.cc sync/request_parts_test.cc sync/retry_policy_test.cc
  sync/secret_mask_test.cc sync/seen_rows_test.cc sync/stream_progress_test.cc sync/stream_state_test.cc sync/summary_test.cc
  sync/values_test.cc sync/vendor_total_test.cc)
