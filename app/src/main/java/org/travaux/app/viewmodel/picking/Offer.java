package org.travaux.app.viewmodel.picking;

/**
 * One line of a list from which something is picked.
 *
 * @param text what it is called
 * @param detail what stands at the end of the line: a key, a count; may be empty
 * @param possible whether it can be picked now
 * @param choose what picking it does
 */
public record Offer(String text, String detail, boolean possible, Runnable choose) {}
