/** The law as a public page: acts, who recognises which star since when, rounds, deadlines and legal days. */
@NullMarked
package vn.saolang.regulation.web;

import org.jspecify.annotations.NullMarked;
