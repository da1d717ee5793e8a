package vn.saolang.files.app;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Turns the daily sweep on. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SweepingSchedule {}
