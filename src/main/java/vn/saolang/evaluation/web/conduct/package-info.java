/** Parts of the session page and the sheet that carry what the council's rules demand of the day. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.web.conduct;
