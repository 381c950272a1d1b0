import { createHash } from 'node:crypto';
import type { EmulatorUrls } from './server.ts';
import {
  fullName,
  type Account,
  type Asset,
  type IssueComment,
  type PullRequest,
  type Release,
  type Repository,
} from './github-state.ts';

/** The REST API's representations, in GitHub's field names. */
export class Representations {
  readonly #urls: EmulatorUrls;

  constructor(urls: EmulatorUrls) {
    this.#urls = urls;
  }

  account(account: Account): object {
    return {
      login: account.login,
      id: account.id,
      node_id: nodeId('User', account.id),
      type: account.type,
      html_url: `https://github.com/${account.login}`,
      url: `${this.#urls.api}/users/${account.login}`,
    };
  }

  repository(repository: Repository): object {
    const name = fullName(repository);
    return {
      id: repository.id,
      node_id: nodeId('Repository', repository.id),
      name: repository.name,
      full_name: name,
      owner: this.account(repository.owner),
      private: repository.private,
      visibility: repository.private ? 'private' : 'public',
      fork: repository.fork,
      default_branch: repository.defaultBranch,
      html_url: `https://github.com/${name}`,
      url: this.#api(repository),
    };
  }

  release(repository: Repository, release: Release): object {
    const page = `https://github.com/${fullName(repository)}/releases`;
    const url = `${this.#api(repository)}/releases/${release.id}`;
    return {
      id: release.id,
      node_id: nodeId('Release', release.id),
      tag_name: release.tag,
      target_commitish: release.target,
      name: release.name,
      body: release.text,
      draft: release.draft,
      prerelease: release.prerelease,
      immutable: release.immutable && !release.draft,
      created_at: release.createdAt,
      published_at: release.publishedAt,
      author: this.account(release.author),
      url,
      assets_url: `${url}/assets`,
      upload_url: `${this.#urls.api}/uploads/repos/${fullName(repository)}/releases/${release.id}/assets{?name,label}`,
      html_url: release.draft ? `${page}/tag/untagged-${release.id}` : `${page}/tag/${release.tag}`,
      assets: release.assets.map((asset) => this.asset(repository, release, asset)),
    };
  }

  asset(repository: Repository, release: Release, asset: Asset): object {
    return {
      id: asset.id,
      node_id: nodeId('ReleaseAsset', asset.id),
      name: asset.name,
      label: asset.label,
      state: 'uploaded',
      content_type: asset.contentType,
      size: asset.bytes.byteLength,
      digest: `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}`,
      download_count: 0,
      created_at: asset.createdAt,
      updated_at: asset.createdAt,
      uploader: this.account(asset.uploader),
      url: `${this.#api(repository)}/releases/assets/${asset.id}`,
      browser_download_url: `${this.#urls.storage}/${fullName(repository)}/releases/download/${release.tag}/${encodeURIComponent(asset.name)}`,
    };
  }

  comment(repository: Repository, comment: IssueComment): object {
    return {
      id: comment.id,
      node_id: nodeId('IssueComment', comment.id),
      body: comment.body,
      user: this.account(comment.user),
      author_association: comment.user.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      url: `${this.#api(repository)}/issues/comments/${comment.id}`,
      issue_url: `${this.#api(repository)}/issues/${comment.issue}`,
      html_url: `https://github.com/${fullName(repository)}/pull/${comment.issue}#issuecomment-${comment.id}`,
    };
  }

  pull(repository: Repository, pull: PullRequest): object {
    const head = pull.head.repository;
    return {
      id: pull.id,
      node_id: nodeId('PullRequest', pull.id),
      number: pull.number,
      state: pull.state,
      draft: pull.draft,
      merged: false,
      title: pull.title,
      user: this.account(pull.user),
      merge_commit_sha: pull.mergeSha,
      head: this.#side(head, pull.head),
      base: this.#side(repository, pull.base),
      url: `${this.#api(repository)}/pulls/${pull.number}`,
      html_url: `https://github.com/${fullName(repository)}/pull/${pull.number}`,
    };
  }

  file(repository: Repository, path: string, ref: string, bytes: Buffer): object {
    return {
      type: 'file',
      name: path.split('/').at(-1),
      path,
      sha: gitBlob(bytes),
      size: bytes.byteLength,
      // above 1 MB GitHub sends no content here; the raw media type has it
      ...(bytes.byteLength > 1_048_576
        ? { encoding: 'none', content: '' }
        : { encoding: 'base64', content: bytes.toString('base64').replace(/.{60}/gu, '$&\n') }),
      url: `${this.#api(repository)}/contents/${path}?ref=${encodeURIComponent(ref)}`,
    };
  }

  #side(repository: Repository, side: { readonly ref: string; readonly sha: string }): object {
    return {
      label: `${repository.owner.login}:${side.ref}`,
      ref: side.ref,
      sha: side.sha,
      user: this.account(repository.owner),
      repo: this.repository(repository),
    };
  }

  #api(repository: Repository): string {
    return `${this.#urls.api}/repos/${fullName(repository)}`;
  }
}

/** Git's own name of a file's content. */
function gitBlob(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}
