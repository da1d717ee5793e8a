/** The advisory team's work: assessments, requests, surveys, the report and what keeps it from being issued. */
@NullMarked
package vn.saolang.evaluation.model.team;

import org.jspecify.annotations.NullMarked;
