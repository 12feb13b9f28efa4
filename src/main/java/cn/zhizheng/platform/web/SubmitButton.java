package cn.zhizheng.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;

/**
 * {@code <zz:submit label="" tone="primary|secondary|danger" action="">}: a plain button that posts
 * its form. A component and not a tag file, because a tag file cannot hand on a method expression.
 */
@FacesComponent(SubmitButton.TYPE)
public class SubmitButton extends HtmlCommandButton {

    public static final String TYPE = "zhizheng.Submit";

    @Override
    public Object getValue() {
        return getAttributes().get("label");
    }

    @Override
    public String getStyleClass() {
        var tone = getAttributes().get("tone");
        return "button button--" + (tone == null ? "primary" : tone);
    }
}
