/** Pages of projects. */
@NullMarked
package vn.saolang.project.web;

import org.jspecify.annotations.NullMarked;
