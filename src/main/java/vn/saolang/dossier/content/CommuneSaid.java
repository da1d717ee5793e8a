package vn.saolang.dossier.content;

/**
 * What the commune wrote about a product in form 03 and concluded in its meeting (26/2026 Điều 7.2a, Phụ lục III); empty where it
 * wrote nothing.
 *
 * @param material use of local raw material
 * @param labour use of local labour
 * @param idea where the idea of the product comes from
 * @param identity local identity and knowledge
 * @param conclusion of the commune's meeting, empty when there was none
 */
public record CommuneSaid(String material, String labour, String idea, String identity, String conclusion) {}
