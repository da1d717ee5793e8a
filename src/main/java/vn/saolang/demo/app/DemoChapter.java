package vn.saolang.demo.app;

/** A part of the demo world; parts are loaded in the order of their {@code @Order}. */
interface DemoChapter {

    void load();
}
