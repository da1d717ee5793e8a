@NullMarked
package vn.saolang.producer.app.area;

import org.jspecify.annotations.NullMarked;
