package vn.thidua.core;

/**
 * A document attached to an item, as far as it can be searched.
 *
 * @param name as readers see it, with its ending ({@code Mau cam ket.docx})
 * @param path its address inside the portal, without a leading slash
 * @param text what is written in it, without markup; empty when it could not be read or not yet
 */
public record ItemFile(String name, String path, String text) {}
