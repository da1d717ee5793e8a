/** What a sheet says of its connection, and what came too late. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.web.scoring;
