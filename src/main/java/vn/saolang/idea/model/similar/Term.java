package vn.saolang.idea.model.similar;

/**
 * A word or phrase of a name that counts as one.
 *
 * @param key by which it is compared: folded, one for all that mean the same
 * @param shown as it was written
 * @param weight in hundredths: 100 for a word that makes a product its own, 50 for kinds and places
 */
record Term(String key, String shown, int weight) {}
