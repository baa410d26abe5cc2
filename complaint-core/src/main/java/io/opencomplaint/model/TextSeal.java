package io.opencomplaint.model;

/**
 * How a chain of links covers one text: by the {@link Salt} that its digest is made with while the text is there, by the
 * {@link Digest} itself once the text was erased and its salt with it. Without the salt nobody can try out which text it was.
 */
public sealed interface TextSeal permits Salt, Digest {}
