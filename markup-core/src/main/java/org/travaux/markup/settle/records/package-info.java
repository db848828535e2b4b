/**
 * What is kept of a settlement, so that it can be reopened. {@link
 * org.travaux.markup.settle.records.Recording} writes it, {@link
 * org.travaux.markup.settle.records.Reopener} brings back what stood there.
 */
package org.travaux.markup.settle.records;
