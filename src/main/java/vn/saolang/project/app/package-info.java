/** What is done with projects and asked of them. */
@NullMarked
package vn.saolang.project.app;

import org.jspecify.annotations.NullMarked;
