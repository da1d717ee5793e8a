@NullMarked
package vn.saolang.producer.web;

import org.jspecify.annotations.NullMarked;
