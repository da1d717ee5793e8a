@NullMarked
package vn.saolang.audit.web;

import org.jspecify.annotations.NullMarked;
