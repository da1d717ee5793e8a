package vn.saolang.demo.app;

/** A part of the demo world; parts are loaded in the order of their {@code @Order}. */
public interface DemoChapter {

    /** Loads it through the verbs of the modules. */
    void load();
}
