@NullMarked
package vn.saolang.evaluation.web;

import org.jspecify.annotations.NullMarked;
