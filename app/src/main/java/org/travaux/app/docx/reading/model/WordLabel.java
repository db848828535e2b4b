package org.travaux.app.docx.reading.model;

/**
 * The number or sign that Word writes before a paragraph by itself, computed.
 *
 * @param text as it is seen: {@code 3.}, {@code (iv)}, {@code б)}, {@code •}; empty if the list
 *     shows none
 * @param level how deep in its list the paragraph stands, from 0
 */
public record WordLabel(String text, int level) {}
