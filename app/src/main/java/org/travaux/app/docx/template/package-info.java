/**
 * Documents dressed in a house's own template: its styles, its paper, what stands at the head and
 * the foot of its pages. Start at {@link org.travaux.app.docx.template.HouseTemplate}.
 */
package org.travaux.app.docx.template;
