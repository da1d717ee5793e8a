package vn.saolang.dossier.content;

import vn.saolang.dossier.DossierKind;

/**
 * Form 01, phiếu đăng ký (26/2026 Phụ lục III), as sealed.
 *
 * @param group ngành, nhóm, phân nhóm after Phụ lục I
 * @param samples how many samples go with it; empty for tourism services
 * @param place where it is signed
 */
public record Form01(
        String entity,
        String representative,
        String title,
        String address,
        String phone,
        String email,
        String product,
        String group,
        DossierKind kind,
        String samples,
        String place) {}
