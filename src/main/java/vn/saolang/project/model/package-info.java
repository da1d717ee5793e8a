/** Rules of projects. */
@NullMarked
package vn.saolang.project.model;

import org.jspecify.annotations.NullMarked;
