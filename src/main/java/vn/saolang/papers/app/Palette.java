package vn.saolang.papers.app;

import java.awt.Color;

/** The colours of certificates: young rice and ripe rice. */
final class Palette {

    static final Color GREEN = new Color(0x1F, 0x6B, 0x3B);
    static final Color LEAF = new Color(0xF1, 0xF7, 0xEC);
    static final Color PAPER = new Color(0xFE, 0xFD, 0xF8);
    static final Color GOLD = new Color(0xC9, 0x9A, 0x2E);

    private Palette() {}
}
